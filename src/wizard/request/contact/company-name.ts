// Words that many companies have in their names: legal forms, trades, articles. None of them tells one from another.
const COMMON = new Set(
  (
    'sl slu sa sau sas sac srl sarl spa sca sc cb scoop ag gmbh kg ug ek bv nv oy ab as aps ltd limited llc llp lp plc inc incorporated corp corporation co company cia ltda eireli sapi cv eurl pty pte kk ' +
    'ооо оао зао ао пао ип нко фгуп гк ooo oao zao pao ' +
    'group grupo gruppe groupe группа holding international internacional global world iberia europe europa spain espana russia china america mexico ' +
    'the for and del las los les und para на для ' +
    'cloud services service servicios servicio solutions soluciones solution consulting consultores consultoria tech technology technologies tecnologia tecnologias digital systems sistemas software data datos online network networks internet media ' +
    'energy energia bank banco hotel hoteles hotels school colegio escuela university universidad hospital clinica clinic travel food trade trading comercial industries industrial logistics transport transportes construction construcciones design studio partner partners support mail info office market shop store home city capital invest finance legal abogados asesores health salud medical auto motors express central north south east west norte test demo firma компания сервис услуги решения технологии системы торговый центр банк завод школа'
  ).split(' '),
);

const SHORTEST_NAME = 4;
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/**
 * Whether a domain is named like a company, word by word: `contoso` and `contoso-retail` like “Contoso SL”,
 * `contosoretail` like “Contoso Retail”; never by a short word or one that many companies have.
 *
 * @param name what was registered, without its suffix
 */
export function isNamedLike(name: string, company: string): boolean {
  const label = plain(name);
  const words = plain(company)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => word.length >= SHORTEST_NAME && !COMMON.has(word));
  const parts = label.split(/[^\p{L}\p{N}]+/u);
  const joined = parts.join('');
  if (telling.some((word) => parts.some((part) => spellings(word).includes(part)))) return true;
  return telling.length > 0 && runsOf(words).some((run) => spellings(run).includes(joined));
}

/** Words in a row, written together. */
function runsOf(words: readonly string[]): string[] {
  return words
    .slice(0, 8)
    .flatMap((_, from) =>
      words.slice(from + 1, 8).map((__, more) => words.slice(from, from + more + 2).join('')),
    )
    .filter((run) => run.length > SHORTEST_NAME + 1);
}

/** In lower case without marks, but for й, which is a letter of its own. */
function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(/(?<!и)\p{M}/giu, '');
  return bare.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
}

/** As it is written, and in Latin letters, with й as y or as i. */
function spellings(word: string): string[] {
  return [word, inLatin(word), inLatin(word.replaceAll('й', 'и'))];
}

function inLatin(word: string): string {
  return word.replace(/[а-я]/g, (letter) => LATIN[letter] ?? letter);
}

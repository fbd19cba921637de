/** Words that name a secret; what follows them decides. */
export interface Name {
  /** How much a value must show: a password may be a plain word, a key is long. */
  kind: 'password' | 'pin' | 'key';
  pattern: RegExp;
}

const NOT_WITHIN = '(?<![\\p{L}\\p{N}])';
const ENDS = '(?![\\p{L}\\p{N}])';

const PASSWORD =
  `(?:password|passwd|passphrase|passcode)s?${ENDS}` +
  `|${NOT_WITHIN}(?:pass ?word|pass|pwd|pw|psw|pswd|psswd|access pass|TAP|credentials|creds)${ENDS}` +
  `|contrase(?:ñ|n)as?${ENDS}|${NOT_WITHIN}(?:contrasenya|clave(?: de acceso| temporal| secreta| nueva)?|credenciales|frase de contraseña)${ENDS}` +
  `|парол(?:ь|я|ю|ем|е)${ENDS}|${NOT_WITHIN}(?:уч[её]тные данные)${ENDS}` +
  '|密码|密碼|口令' +
  `|${NOT_WITHIN}(?:mot de passe|mdp|passwort|kennwort|senha|parola|hasło)${ENDS}`;
const PIN = `PIN ?码|${NOT_WITHIN}(?:PIN(?: code)?|код PIN|пин(?:-?код)?|c[oó]digo PIN)${ENDS}`;
const KEY =
  `(?:secret(?:[ _-]?(?:key|value|text))?|api[ _-]?(?:key|token)|access[ _-]?key(?:[ _-]?\\d)?|account[ _-]?key|storage[ _-]?key|shared[ _-]?key|private[ _-]?key|encryption[ _-]?key|pre-?shared[ _-]?key|psk|subscription[ _-]?key|instrumentation[ _-]?key|personal access token|(?:client|app)[ _-]?secret)${ENDS}` +
  `|${NOT_WITHIN}(?:key[12]?|token|PAT|secreto(?: de(?:l)? cliente)?|clave (?:de (?:API|cuenta|almacenamiento|cifrado)|API|compartida|privada|secreta)|секрет(?: клиента| приложения)?|(?:API[- ])?ключ(?: API| доступа| хранилища)?|токен(?: доступа)?|maestro)${ENDS}` +
  '|(?:客户端|应用)?(?:密钥|密鑰|机密|金钥|令牌)';

/** In the order in which they are asked: a longer name before one that it holds. */
export const NAMES: readonly Name[] = [
  { kind: 'key', pattern: new RegExp(KEY, 'giu') },
  { kind: 'pin', pattern: new RegExp(PIN, 'giu') },
  { kind: 'password', pattern: new RegExp(PASSWORD, 'giu') },
];

/** What may stand before a name so that it names something else: `palabras clave`, `the product key`. */
export const NAMES_OTHER =
  /(?:palabras?|punto|dato|fecha|aspecto|factor|product|license|licen[cs]e|registry|primary|foreign|hot|public|resource|boarding|ключевое|открытый|产品|公)\s{0,2}$/iu;

// Whose or which password: `for admin@contoso.com`, `(temporary)`, `от почты`, `del usuario`.
const WHOSE =
  '(?:\\s{0,2}\\([^()\\n]{1,40}\\)|\\s{1,2}(?:for|of|to|on|de|del|para|en|от|для|к|на|в|у|из|is|temporary|temporal|provisional|inicial|nueva|actual|новый|временный|текущий)\\s(?:[^\\s:=,;!?。，；]{1,60}\\s){0,4}?[^\\s:=,;!?。，；]{1,60}?|\\s{1,2}(?:temporal|provisional|inicial|nueva|actual|now|теперь|сейчас))';
const WHOSE_ZH = '[（(]?[\\p{Script=Han}A-Za-z@.\\d]{1,12}?[）)]?';

/** `password:`, `пароль —`, `"clientSecret": `, `PASSWORD=`; on the same line. */
export const EQUALS =
  /^["'`»”’*_]{0,3}[ \t]{0,3}(?:[:=]{1,2}=?>?|[-=]>|>|→|(?<=[ \t])[—–-](?=\s)|[—–])[ \t*_`]{0,4}/u;
/** `password for admin:` */
export const WHOSE_EQUALS = new RegExp(
  `^(?:${WHOSE}|${WHOSE_ZH})\\s{0,2}(?:[:=→]|[—–](?=\\s)|\\s-\\s)[ \\t]{0,4}`,
  'iu',
);
/** `пароль администратора:`, `пароль такой:`; one word, of which nothing is known. */
export const WORD_EQUALS = /^\s\p{L}{2,24}\s?[:=][ \t]{0,4}/u;
/** `password on her laptop `, `пароль у него `: up to three words between. */
export const FARTHER = /^(?:[ \t]\(?\p{L}{1,16}\)?){1,3}[ \t]/u;
/** Before the name: `Qwerty123 as her password` */
export const AS_NAMED =
  /(?<=^|[\s"'«“])([^\s"'«»“”]{6,64})["'»”]?\s(?:as|como|в качестве|作为)\s?(?:\p{L}{1,10}\s){0,2}$/u;
/** `password is`, `cambié la contraseña a`, `пароль сменили на`, `密码改成了` */
export const BECOMES = new RegExp(
  `^["'»”’]?(?:${WHOSE})?\\s{0,3}(?:(?:(?:is|was|has been|had been|are|were|will be|I|we|I set|we set|they use)\\s){0,2}(?:(?:re)?set (?:it )?(?:to|as)|changed (?:it )?to|updated to|now|still|is|was|to|as)(?: now)?(?: set to)?|(?:ahora )?(?:es|era|fue|ser[áa]|está|ha sido)(?: ahora| cambiada a)?|(?:a|por|como)(?=\\s["'«“]?\\S*\\d)|(?:(?:был|была|стал|будет|сменили|изменили|сбросили|поменяли|сменил|изменил|сброшен|изменен|изменён|установлен)\\s){0,2}(?:на|это|был|будет|стал|теперь)|est|ist|lautet|é):?(?=[\\s"'«“])\\s{0,3}`,
  'iu',
);
export const BECOMES_ZH =
  /^[^\n。，；:=A-Za-z\d]{0,10}?(?:改成了?|改为了?|设置?[为成]了?|设成了?|重置为了?|重置成了?|变成了?|就是|还是|是|为|為|用)\s{0,2}/u;
/** `password Qwerty123`, `пароль\nQwerty123`, `密码Qwerty123` */
export const ALONE = /^["'»”’]?(?:[ \t]{0,4}\r?\n[ \t]{0,4}|[ \t]{1,4})/u;
export const NEXT_LINE = /^["'»”’]?[ \t]{0,3}[:=—–-][ \t]{0,3}\r?\n[ \t]{0,4}/u;

// Words that say how a password fares, where a password could stand.
export const STATES = new RegExp(
  `^(?:(?:[a-z]{2,}(?:ed|ing|able|ible|less|ly|ence|tion)|ok|okay|yes|no|none|null|nil|true|false|undefined|empty|blank|wrong|right|correct|incorrect|invalid|valid|bad|good|lost|forgot|forgotten|new|old|same|reset|set|known|unknown|hidden|secret|password|passwords|string|text|here|there|see|below|above|attached|test|pass|fail|failure|failed|error|issue|problem|policy|hash|sync|never|always|weak|strong|short|long|sent|given|kept|held|default|temporary|portal|user|users|username|admin|administrator|login|email|mail|phone|pending|basic|bearer|via|with|for|by|on|in|at|to|not|not\\b.*|n/a|na|tbd|later|separately|customer|required|optional|prompt|page|link|button|field|screen|account|mandatory|manual|auto|automatic|on-?premises|cloud|hybrid|writeback|federated|managed|public|private|primary|secondary)` +
    `|(?:[a-záéíóúñ]{2,}(?:ad[oa]s?|id[oa]s?|ando|iendo|bles?|mente|ción|dad|ect[oa]s?)|sí|si|ninguna?|nueva|vieja|antigua|igual|misma|nula|vac[ií]a|err[óo]nea|falsa|mala|buena|válida|inválida|olvido|cambio|fallo|fallos|ver|abajo|arriba|adjunt[oa]|pendiente|vigente|error|correo|usuario|cliente|aparte|segur[oa]|débil|fuerte|larg[oa]|cort[oa]|perdió|puesta|vista|escrita|resuelta|de|del|la|el|en|por|para|con|sin|que|y|o|se|ya|aún|todavía|siempre|nunca|teléfono|reiniciar|restablecer|cambiar)` +
    `|(?:périmée?|expirée?|oubliée?|incorrecte?|falsch|abgelaufen|vergessen)` +
    `)$`,
  'iu',
);
/** What so many people take for a password that the word says so itself. */
export const NOTORIOUS =
  /^(?:qwerty|qwertz|letmein|iloveyou|sunshine|monkey|dragon|football|princess|trustno1|changeme|hunter|asdfgh|zxcvbn|йцукен)$/i;

/** After a number: `8 characters`, `90 дней`, `12位` */
export const UNIT =
  /^[ \t]{0,2}(?:[\p{Script=Han}]|characters?|chars?|digits?|days?|hours?|minutes?|times?|users?|bits?|bytes?|accounts?|caracteres|d[ií]gitos|d[ií]as|horas|minutos|veces|usuarios|cuentas|символ|знак|цифр|дн|день|час|минут|раз|пользоват|уч[её]тн|год|г\.|st|nd|rd|th|й|го)/iu;

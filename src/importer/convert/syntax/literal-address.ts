import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

/** Beyond ASCII: every mark, and letters of scripts that set no spaces. An address ends before them. */
const END =
  /[\p{P}\p{S}\p{Z}\p{C}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const TRAILING = new Set([...'!"\'*,.:;?_~&)]'].map((mark) => mark.charCodeAt(0)));
const WORD = /[\p{L}\p{N}]/u;
const [AMPERSAND, LEFT, RIGHT, LESS, SEMICOLON, BRACKET] = [...'&()<;]'].map((mark) => mark.charCodeAt(0));

/**
 * micromark extension for addresses without brackets, `https://example.com` and `www.example.com`, as GFM has them,
 * but for where they end: before full-width and typographic marks, and before letters of scripts that set no spaces,
 * since `https://example.com/help。然后登录` is an address and a sentence. Addresses of mail are GFM's own.
 */
export function literalAddressSyntax(): Extension {
  const { text = {}, ...rest } = gfmAutolinkLiteral();
  const mail = Object.entries(text).map(([code, constructs]): [string, Construct[]] => [
    code,
    [constructs ?? []].flat().filter(({ name }) => name !== 'protocolAutolink' && name !== 'wwwAutolink'),
  ]);
  const made: Record<string, Construct[]> = Object.fromEntries(mail);
  for (const letter of 'hHwW') {
    const code = letter.charCodeAt(0);
    made[code] = [address(letter.toLowerCase() === 'w'), ...(made[code] ?? [])];
  }
  return { ...rest, text: made };
}

function address(isBare: boolean): Construct {
  const previous = (code: Code) =>
    isBare
      ? code === null || code < 0 || code === 32 || '(*_[]~'.includes(String.fromCharCode(code))
      : code === null || code < 0 || !/[a-z]/i.test(String.fromCharCode(code));
  return {
    name: isBare ? 'bareAddress' : 'schemeAddress',
    previous: (code) => previous(code),
    tokenize(effects, ok, nok) {
      return tokenize(this, effects, ok, nok, isBare, previous);
    },
  };
}

function tokenize(
  context: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
  isBare: boolean,
  previous: (code: Code) => boolean,
): State {
  const token = isBare ? 'literalAutolinkWww' : 'literalAutolinkHttp';
  const scheme = isBare ? ['www.'] : ['https://', 'http://'];
  let read = '';
  let parentheses = 0;
  return (code) => {
    if (!previous(context.previous) || isInLabel(context)) return nok(code);
    effects.enter('literalAutolink');
    effects.enter(token);
    return begin(code);
  };

  function begin(code: Code): State | undefined {
    if (scheme.includes(read.toLowerCase())) return isWord(code) ? inside(code) : nok(code);
    if (code === null || code < 0) return nok(code);
    read += String.fromCharCode(code);
    if (!scheme.some((each) => each.startsWith(read.toLowerCase()))) return nok(code);
    effects.consume(code);
    return begin;
  }

  function inside(code: Code): State | undefined {
    if (isEnd(code)) return finish(code);
    if (code === RIGHT && parentheses > 0) parentheses--;
    else if (code !== null && TRAILING.has(code)) return effects.check(trail, finish, consume)(code);
    if (code === LEFT) parentheses++;
    return consume(code);
  }

  function consume(code: Code): State | undefined {
    effects.consume(code);
    return inside;
  }

  function finish(code: Code): State | undefined {
    effects.exit(token);
    effects.exit('literalAutolink');
    return ok(code);
  }
}

/** Marks at the end of an address that belong to the sentence around it. */
const trail: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return marks;

    function marks(code: Code): State | undefined {
      if (isEnd(code)) return ok(code);
      if (code === AMPERSAND) return skip(code, reference);
      if (code === BRACKET) return skip(code, afterBracket);
      return code !== null && TRAILING.has(code) ? skip(code, marks) : nok(code);
    }

    function reference(code: Code): State | undefined {
      if (code === SEMICOLON) return skip(code, marks);
      return code !== null && /[a-z]/i.test(String.fromCharCode(code)) ? skip(code, reference) : nok(code);
    }

    function afterBracket(code: Code): State | undefined {
      return code === LEFT || code === 91 ? ok(code) : marks(code);
    }

    /** Consumes inside a token, which a check undoes. */
    function skip(code: Code, next: State): State {
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return next;
    }
  },
};

function isEnd(code: Code): boolean {
  return (
    code === null ||
    code < 0 ||
    code === LESS ||
    code <= 32 ||
    (code > 127 && END.test(String.fromCharCode(code)))
  );
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && !isEnd(code) && WORD.test(String.fromCharCode(code));
}

/** Whether a bracket is open, so that the address is the text of a link. */
function isInLabel({ events }: TokenizeContext): boolean {
  return events.some(
    ([, { type, _balanced }]) => (type === 'labelLink' || type === 'labelImage') && !_balanced,
  );
}

import type { Node } from 'mdast';
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import { decodeString } from 'micromark-util-decode-string';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

/** A triple-colon directive, `:::image source="a.png" alt-text="A":::`. */
export interface Directive {
  type: 'directive';
  name: string;
  attributes: Record<string, string>;
  /** The directive as written. */
  value: string;
  position?: Node['position'];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    directive: Directive;
  }
  interface RootContentMap {
    directive: Directive;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    directive: 'directive';
  }
}

const COLON = 58;

/**
 * micromark extension for `:::name …:::` inside text, closed on the same line. It runs before inline Markdown,
 * as the format's own parser does, so that `*` and `_` in attributes stay what they are.
 */
export const directiveSyntax: Extension = { text: { [COLON]: construct() } };

function construct(): Construct {
  return { name: 'directive', tokenize };
}

function tokenize(this: unknown, effects: Effects, ok: State, nok: State): State {
  let colons = 0;
  let named = false;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('directive');
    return open(code);
  }

  function open(code: Code): State | undefined {
    if (code !== COLON) return colons === 3 ? name(code) : nok(code);
    if (++colons > 3) return nok(code);
    effects.consume(code);
    return open;
  }

  function name(code: Code): State | undefined {
    if (code === 32 || code === -2 || code === -1) {
      effects.consume(code);
      return name;
    }
    if (code === null || !/[a-z]/i.test(String.fromCharCode(code))) return nok(code);
    colons = 0;
    named = true;
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || code < 0 || !named) {
      if (code !== -1 && code !== -2) return nok(code);
    }
    colons = code === COLON ? colons + 1 : 0;
    effects.consume(code);
    return colons === 3 ? end : inside;
  }

  function end(code: Code): State | undefined {
    effects.exit('directive');
    return ok(code);
  }
}

const NAME = /^:::[ \t]*([a-z-]+)/i;
/** A quotation mark within a value, as translation leaves it, ends the value only before another key or the end. */
const GOES_ON = '(?!\\s*(?:[\\w-]+\\s*=\\s*["\']|:::$))';
const ATTRIBUTE = new RegExp(
  `([\\w-]+)\\s*=\\s*(?:"((?:[^"]|"${GOES_ON})*)"|'((?:[^']|'${GOES_ON})*)')`,
  'g',
);

/** Extension of mdast-util-from-markdown that makes {@link Directive} nodes. */
export const directiveFromMarkdown: FromMarkdown = {
  enter: {
    directive(this: CompileContext, token: Token) {
      const value = this.sliceSerialize(token);
      const attributes = Object.fromEntries(
        [...value.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [
          key.toLowerCase(),
          key.toLowerCase() === 'source' ? (double ?? single ?? '') : decodeString(double ?? single ?? ''),
        ]),
      );
      this.enter(
        { type: 'directive', name: NAME.exec(value)?.[1]?.toLowerCase() ?? '', attributes, value },
        token,
      );
    },
  },
  exit: {
    directive(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};

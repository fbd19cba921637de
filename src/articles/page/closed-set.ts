import type { HastPluginDefinition } from 'satteri';

/** A JSX element as the plugin sees it. */
interface Jsx {
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

/** Elements that Astro makes something else of: optimized pictures, bundled code. */
const ASTROS_OWN = ['img', 'script', 'style'];

/**
 * Sätteri plugin that looks for what an imported article never has: imports and exports, expressions beyond comments and
 * strings, other components, attributes that are no text, and elements that the bundler works on.
 *
 * @param components names of the components that an imported article may have
 * @param found called for each such thing
 */
export function closedSet(components: ReadonlySet<string>, found: () => void): HastPluginDefinition {
  const expression = ({ value }: { value: string }) => {
    if (!isInert(value.trim())) found();
  };
  const element = ({ name, attributes }: Jsx) => {
    const isKnown =
      name !== null &&
      (components.has(name) || (/^[a-z][a-z0-9]*$/.test(name) && !ASTROS_OWN.includes(name)));
    const isText = attributes.every(
      ({ type, name: attribute = '', value }) =>
        type === 'mdxJsxAttribute' &&
        typeof value === 'string' &&
        /^[a-z]+$/.test(attribute) &&
        attribute !== 'slot',
    );
    if (!isKnown || !isText) found();
  };
  return {
    name: 'closed-set',
    mdxjsEsm: found,
    mdxFlowExpression: expression,
    mdxTextExpression: expression,
    mdxJsxFlowElement: { filter: [], visit: element },
    mdxJsxTextElement: { filter: [], visit: element },
    element: { filter: ASTROS_OWN, visit: found },
  };
}

/** Comments and strings as expressions, as {@link isInert} has them. */
const INERT = /\{(?:\/\*(?:(?!\*\/).)*\*\/|"(?:[^"\\]|\\.)*")\}/gs;
const MORE = /[{<]|!\[|^(?:import|export)\b/m;

/**
 * Whether an article may hold what {@link closedSet} looks for, told by its text alone. Where it says no there is none;
 * where it says yes, code that is shown may have looked like it.
 *
 * @param components names of the components that an imported article may have
 */
export function mayHoldMore(body: string, components: readonly string[]): boolean {
  const name = `(?!(?:${ASTROS_OWN.join('|')})\\b)(?:[a-z][a-z0-9]*|${components.join('|')})`;
  const tag = new RegExp(`</?${name}(?:\\s+(?!slot\\b)[a-z]+="[^"]*")*\\s*/?>`, 'g');
  return MORE.test(body.replace(INERT, '').replace(tag, ''));
}

/** A comment, or a string that JSON can read. */
function isInert(expression: string): boolean {
  if (/^\/\*(?:(?!\*\/).)*\*\/$/s.test(expression)) return true;
  try {
    return typeof JSON.parse(expression) === 'string';
  } catch {
    return false;
  }
}

/** The one policy of Trusted Types; the content security policy of every page names it, and no other. */
export const TRUSTED_POLICY = 'guide';

/** What we use of Trusted Types (https://www.w3.org/TR/trusted-types/), which TypeScript's DOM does not know. */
interface Policy {
  createHTML: (html: string) => string;
  createScriptURL: (address: string) => string;
}
interface Factory {
  createPolicy: (name: string, rules: Policy) => Policy;
}

const RULES: Policy = {
  createHTML: (html) => html,
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`Unexpected address "${address}" of a script, expected one of this site.`);
  },
};

// Scripts that are loaded by their address carry this module each; a name is given to one policy of a page only.
const KEY = Symbol.for('partner-support-docs.policy');
const page = globalThis as typeof globalThis & { trustedTypes?: Factory; [KEY]?: Policy };

/** The page's policy, or the rules by themselves where the browser has no Trusted Types. */
function policy(): Policy {
  page[KEY] ??= page.trustedTypes?.createPolicy(TRUSTED_POLICY, RULES) ?? RULES;
  return page[KEY];
}

/**
 * Parses HTML of this site into a document of its own, where no script runs and nothing is loaded.
 *
 * @param html a page or a part of one
 */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(policy().createHTML(html), 'text/html');
}

/**
 * The address of a worker, as the browser's policy wants it.
 *
 * @throws TypeError where it is none of this site
 */
export function workerAddress(address: string): string {
  return policy().createScriptURL(address);
}

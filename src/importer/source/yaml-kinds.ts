/** A kind of page that the format keeps as YAML. */
export type YamlKind = 'faq' | 'landing' | 'hub';

const MIME = /^\uFEFF?#{2,3}\s*YamlMime:\s*(\w+)/;
const KINDS: Readonly<Record<string, YamlKind>> = { faq: 'faq', landing: 'landing', hub: 'hub' };
/** Kinds that say something about pages and are none. */
const NO_PAGE = /context|pivot|toc|tableofcontent|breadcrumb|xref|achievement|tag/i;

/** The kind of page that a file of YAML is, by its first line; undefined for one that is none that is known. */
export function yamlKind(text: string): YamlKind | undefined {
  const name = MIME.exec(text)?.[1]?.toLowerCase() ?? '';
  // The older form of a hub.
  if (name === 'yamldocument') return /^documentType:\s*LandingData\b/m.test(text) ? 'hub' : undefined;
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}

/** Name of the kind of a page that is none of those that are known; undefined for what is no page. */
export function unknownKind(text: string): string | undefined {
  const name = MIME.exec(text)?.[1];
  return name === undefined || yamlKind(text) !== undefined || NO_PAGE.test(name) ? undefined : name;
}

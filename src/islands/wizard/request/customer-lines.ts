/** One of the customers whom an incident concerns. */
export interface CustomerLine {
  name: string;
  /** Of their own request; empty where the line has none. */
  number: string;
}

/** What stands between the parts of a line, in the reader's writing too. */
const BETWEEN = /[,;|\t，、；]/u;
/** Digits alone, or after a word: not a tenant, which is a domain or has letters among its digits. */
const NUMBER = /^\D{0,16}\d{6,}$/u;

/** Reads a text with a customer in each line: the name first, then the tenant and the number, of which each may lack. */
export function customerLines(text: string): CustomerLine[] {
  return text.split('\n').flatMap((line): CustomerLine[] => {
    const [name = '', ...parts] = line.split(BETWEEN).map((part) => part.trim());
    return name === '' ? [] : [{ name, number: parts.findLast((part) => NUMBER.test(part)) ?? '' }];
  });
}

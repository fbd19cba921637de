declare namespace App {
  interface Locals {
    /** Language of the article's text, which may differ from the page's. */
    contentLocale: string;
  }
}

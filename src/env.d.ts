/** What `middleware.ts` gives every page and its components. */
declare namespace App {
  interface Locals {
    /** All that the content folder holds. */
    content: import('./content-files/content.ts').Content;
    /** Language of the interface; English for pages that belong to no locale. */
    locale: import('./i18n/locales.ts').Locale;
    /** Words of the interface. */
    t: import('./i18n/translate.ts').Translate;
    /** A locale's own name for itself. */
    nameOf: (locale: import('./i18n/locales.ts').Locale) => string;
    /** Words in the language of the article's text; those of the interface where a page sets no others. */
    textWords: import('./i18n/translate.ts').Translate;
    /** Finds the pictures of the article's text; none where a page shows none. */
    pictureOf: import('./page-data/pictures.ts').PictureOf;
  }
}

declare namespace astroHTML.JSX {
  interface ScriptHTMLAttributes {
    /** Draws nothing before the script has run (HTML, "blocking attributes"); Astro's own types do not know it. */
    blocking?: 'render';
  }
}

import casesCss from '../../../components/wizard/cases.css?inline';
import draftsCss from '../../../components/wizard/drafts.css?inline';
import filingCss from '../../../components/wizard/filing.css?inline';
import waysOutCss from '../../../components/wizard/ways-out.css?inline';

let isAdded = false;

/** Adds, once, the styles of what no page shows before its script: its first view does not wait for them. */
export function addLateStyles(): void {
  if (isAdded) return;
  isAdded = true;
  // The policy allows no style element that the page did not come with.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(casesCss + draftsCss + filingCss + waysOutCss);
  document.adoptedStyleSheets.push(sheet);
}

import { render, type TemplateResult } from 'lit';
import { printStyles } from './print.styles.js';

/** What a printed page takes over from the element it is printed for. */
export interface Paper {
  title: string;
  /** BCP 47. */
  lang: string;
  dir: string;
  fontFamily: string;
}

/**
 * Makes a page with nothing but what is to be printed: an empty frame, filled with nodes and a constructed style sheet. So the
 * page around it needs no print styles, and no policy is in the way: no markup is parsed, no style is inline.
 *
 * @param frame connected, without an address
 */
function fillPaper(frame: HTMLIFrameElement, content: TemplateResult, paper: Paper): Window {
  const page = frame.contentWindow as Window & typeof globalThis;
  const { document: sheet } = page;
  const style = new page.CSSStyleSheet();
  style.replaceSync(printStyles.cssText);
  sheet.adoptedStyleSheets = [style];
  sheet.title = paper.title;
  sheet.documentElement.lang = paper.lang;
  sheet.documentElement.dir = paper.dir;
  sheet.body.style.fontFamily = paper.fontFamily;
  render(content, sheet.body);
  return page;
}

/**
 * Prints a page of its own from within an element. The frame goes when the browser is done with it.
 *
 * @param root where the frame may stand; its styles take it out of sight
 * @param print hands the page to the browser
 */
export async function printFrom(
  root: ParentNode,
  content: TemplateResult,
  paper: Paper,
  print: (page: Window) => void,
): Promise<void> {
  root.querySelector('.paper')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Some browsers replace an empty frame's first document a little later, with all that was put into it.
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
    root.append(frame);
  });
  const page = fillPaper(frame, content, paper);
  page.addEventListener('afterprint', () => frame.remove());
  page.focus();
  print(page);
}

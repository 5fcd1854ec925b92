import { render, type TemplateResult } from 'lit';
import { printStyles } from './print.styles.js';

/** What a printed page takes from the element that prints it. */
export interface Paper {
  title: string;
  /** BCP 47. */
  lang: string;
  dir: string;
  fontFamily: string;
}

/**
 * Fills an empty frame with nodes and a constructed style sheet, so that it contains only what is to be printed. The page around
 * it needs no print styles. Content security policies do not block it: it parses no markup and has no inline styles.
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
 * Prints a page of its own from within an element. Removes the frame when the browser is done with it.
 *
 * @param root the parent of the frame; its styles hide the frame
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
  // Some browsers replace the first document of an empty frame a little later, and lose what was put into it.
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
    root.append(frame);
  });
  const page = fillPaper(frame, content, paper);
  page.addEventListener('afterprint', () => frame.remove());
  page.focus();
  print(page);
}

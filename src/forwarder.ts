/**
 * What a file that a page’s author names runs: it brings the files of this version, and for the library the feeds beside it. It has no
 * syntax of modules, so any `<script>` may load it, for example in a site builder that takes no `type="module"`.
 */
import { askForFeeds } from './starter.js';

/** Written by the build: the addresses of these files, relative to this one. */
declare const FILES: readonly string[];
declare const IS_LIBRARY: boolean;

// Null in a module, which knows where it is from. A classic script from another host does not.
const script = document.currentScript as HTMLScriptElement | null;

function run(): void {
  if (IS_LIBRARY) askForFeeds();
  Promise.all(FILES.map((file) => import(script ? new URL(file, script.src).href : file))).catch(
    (error: unknown) =>
      console.error(
        'therapist-finder could not be loaded. Keep its folder whole. Another host has to send Access-Control-Allow-Origin; a Content-Security-Policy has to name it in script-src.',
        error,
      ),
  );
  // The first use of dates costs a browser tens of milliseconds. Here they pass while the library is on its way.
  if (IS_LIBRARY) Intl.DateTimeFormat();
}

// Not before the page has been read, as for a module.
if (script && document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
else run();

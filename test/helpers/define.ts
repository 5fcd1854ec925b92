/** Registers every element at once: a test does not wait for parts that come later. */
import '../../src/elements/first.js';
import '../../src/elements/filters.js';
import '../../src/elements/later.js';
import '../../src/elements/soon.js';

/** Registers every element. Importing this file is all a page needs. */
import './elements/first.define.js';
import './elements/later.define.js';

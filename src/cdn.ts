/** The one-file embed: registers every element, and nothing else. */
import './define.js';

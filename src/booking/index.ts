export { contactOf, type Contact, type Practice } from './contact.js';

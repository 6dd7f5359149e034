/** What all pages share: texts, the frame, lists, forms, dialogs, errors. */
package de.reihum.web.shared;

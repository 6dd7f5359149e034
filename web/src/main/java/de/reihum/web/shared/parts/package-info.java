/** The small pieces pages are put together from: cards, badges, figures, messages. */
package de.reihum.web.shared.parts;

/** The page that says whom to call, and its card on the first page. */
package de.reihum.web.touches.outreach;

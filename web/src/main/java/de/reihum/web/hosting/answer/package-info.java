/** The page on which a company says whether it hosts a meeting. */
package de.reihum.web.hosting.answer;

/** The page behind a member's personal link: one question, one answer, no script. */
package de.reihum.web.polls.answer;

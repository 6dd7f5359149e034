/** The page on which an invited person answers, without signing in. */
package de.reihum.web.replies.answer;

/** Answers to invitations, for programs. */
package de.reihum.web.api.replies;

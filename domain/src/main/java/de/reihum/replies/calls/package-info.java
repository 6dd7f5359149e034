/** Whom the team calls about a place because she does not hear of it by mail. */
package de.reihum.replies.calls;

/** Who comes to a meeting, as the team sees it, and answers that were told to it. */
package de.reihum.replies.list;

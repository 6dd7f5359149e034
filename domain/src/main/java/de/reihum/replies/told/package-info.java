/** What a demonstration tells about answers that came in long ago. */
package de.reihum.replies.told;

/** How a member belongs to the network: shown on its page, and changed step by step. */
package de.reihum.web.members.membership;

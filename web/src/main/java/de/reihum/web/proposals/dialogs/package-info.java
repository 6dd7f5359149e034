/** The windows in which a proposal is written down and decided. */
package de.reihum.web.proposals.dialogs;

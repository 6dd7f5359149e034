/** The page on which somebody proposes by her link and sees what became of it. */
package de.reihum.proposals.own;

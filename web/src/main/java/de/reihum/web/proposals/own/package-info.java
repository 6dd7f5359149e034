/** The page on which somebody proposes by her link, without signing in. */
package de.reihum.web.proposals.own;

/** When members are judged anew: every night, soon after something changed, and whenever somebody wants it. */
package de.reihum.web.participation.work;

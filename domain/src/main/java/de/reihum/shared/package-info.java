/** What every feature needs and none owns: ids, refusals, folding for search, lists, time. */
package de.reihum.shared;

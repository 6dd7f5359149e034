/** The one list: lazy from the database, searched, filtered, sorted, chosen from, exported. */
package de.reihum.web.shared.list;

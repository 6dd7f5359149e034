/** What stays around every page: navigation, search, the account's menu, and who may open which page. */
package de.reihum.web.shared.frame;

/** What people see when something is refused or breaks: reasons in their language, never a trace. */
package de.reihum.web.shared.problem;

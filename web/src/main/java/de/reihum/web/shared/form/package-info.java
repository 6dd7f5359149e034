/** The one form: binds one record, shows every reason beside its field and on top, saves with Ctrl+Enter, warns before changes are lost. */
package de.reihum.web.shared.form;

/** What somebody who leaves a team would leave behind; the features tell it. */
package de.reihum.accounts.leaving;

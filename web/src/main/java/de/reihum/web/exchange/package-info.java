/** Member lists in and out: the guided import, the jobs that do its long steps, and the exports. */
package de.reihum.web.exchange;

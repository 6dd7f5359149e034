/** What has happened with a member, gathered from all features that have something to tell. */
package de.reihum.web.members.timeline;

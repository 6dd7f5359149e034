/** What hosting does when meetings, members or people change, and what it tells others about them. */
package de.reihum.hosting.follow;

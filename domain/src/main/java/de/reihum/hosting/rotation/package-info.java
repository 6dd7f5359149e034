/** Who hosts next, and why: a company's turn comes round, and nobody has two before everybody who can has had one. */
package de.reihum.hosting.rotation;

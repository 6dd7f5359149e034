package org.eclipse.persistence.planted;

/** Stands for the inside of EclipseLink, which the tests of this module do not have. */
public interface Inside {}

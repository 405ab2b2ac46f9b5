/**
 * The demo: an empty house gets the sample region through the doors that people use — loads that are read, checked and accepted, lists, people,
 * programmes — and nothing that people could not bring in themselves.
 */
@NullMarked
package opora.upkeep.demo;

import org.jspecify.annotations.NullMarked;

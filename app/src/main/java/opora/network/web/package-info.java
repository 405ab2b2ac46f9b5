/** The pages under {@code /visits} and {@code /curators}. */
@NullMarked
package opora.network.web;

import org.jspecify.annotations.NullMarked;

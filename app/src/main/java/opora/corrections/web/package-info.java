@NullMarked
package opora.corrections.web;

import org.jspecify.annotations.NullMarked;

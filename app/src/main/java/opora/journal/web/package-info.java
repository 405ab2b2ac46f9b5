@NullMarked
package opora.journal.web;

import org.jspecify.annotations.NullMarked;

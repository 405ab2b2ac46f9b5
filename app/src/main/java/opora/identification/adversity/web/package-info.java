/** The pages of schools in adverse conditions and of the rules they are found by. */
@NullMarked
package opora.identification.adversity.web;

import org.jspecify.annotations.NullMarked;

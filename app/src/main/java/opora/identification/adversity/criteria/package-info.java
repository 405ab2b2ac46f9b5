/** The region's rule over one context form: its criteria, what an answer says of each and what follows. Pure: knows no database, file or clock. */
@NullMarked
package opora.identification.adversity.criteria;

import org.jspecify.annotations.NullMarked;

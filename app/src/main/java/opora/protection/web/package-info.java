/** Pages of the register of personal data. */
@NullMarked
package opora.protection.web;

import org.jspecify.annotations.NullMarked;

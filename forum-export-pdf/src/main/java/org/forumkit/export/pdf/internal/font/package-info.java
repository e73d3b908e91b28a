/** TrueType fonts: parsing, choice by character and language, subsets for embedding. */
@NullMarked
package org.forumkit.export.pdf.internal.font;

import org.jspecify.annotations.NullMarked;

#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H
/* Debian's libxml2 headers pull in ICU's, which clash with the ICU inside Foundation.
   Only the layout of xmlCharEncodingHandler depends on it, and no Swift code touches that. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
#endif

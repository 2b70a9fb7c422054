// Lua's patterns, compiled once a call and matched step by step under the budget.
#ifndef SHIM_PATTERN_H
#define SHIM_PATTERN_H

#include "vm.h"

enum { PATTERN_CAPTURES = 32, PATTERN_DEPTH = 200 };

typedef enum {
  ITEM_BYTE,       // this byte
  ITEM_ANY,        // any byte
  ITEM_CLASS,      // %a and its kin; an upper-case letter is the complement
  ITEM_SET,        // [ … ]
  ITEM_BALANCED,   // %bxy
  ITEM_FRONTIER,   // %f[ … ]
  ITEM_REFERENCE,  // %1
  ITEM_OPEN,       // (
  ITEM_POSITION,   // ()
  ITEM_CLOSE,      // )
  ITEM_END,        // $ at the end
  ITEM_DONE
} item_kind;

typedef struct {
  uint8_t kind;
  uint8_t repeat;  // 0, or one of * + - ?
  uint8_t first;   // the byte, the letter of the class, the opening byte, or the number of the capture
  uint8_t second;  // the closing byte
  uint32_t set;    // which set
} pattern_item;

typedef struct {
  uint8_t bits[32];
} pattern_set;

typedef struct {
  bool anchored;
  int32_t captures;
  uint32_t item_count;
  const pattern_item *items;
  const pattern_set *sets;
} pattern;

typedef struct {
  const char *start;
  ptrdiff_t length;  // CAPTURE_POSITION, or how long the text is
} pattern_capture;

enum { CAPTURE_POSITION = -1 };

typedef struct {
  lua_State *L;
  const pattern *pattern;
  const char *text;
  const char *end;
  int depth;
  uint32_t work;  // steps that are not charged yet
  pattern_capture captures[PATTERN_CAPTURES];
} pattern_match;

// Compiles a pattern and leaves what holds it at the top of the stack; raises for one that is malformed. Where a
// pattern may be anchored, a ^ in front says so; elsewhere it is a byte like others.
pattern *pattern_compile(lua_State *L, const char *text, size_t length, bool may_be_anchored);

// Whether a byte is of the class %letter.
bool pattern_class_has(int letter, int byte);

// A match of a text that is not begun yet.
pattern_match pattern_begin(lua_State *L, const pattern *pattern, const char *text, size_t length);

// The end of the match that begins at `at`, or NULL; captures are filled then.
const char *pattern_run(pattern_match *match, const char *at);

// Pushes capture number `index`; the whole match where the pattern has none.
void pattern_push_capture(pattern_match *match, int index, const char *from, const char *to);

// Pushes all captures, or the whole match where there is none; returns how many.
int pattern_push_captures(pattern_match *match, const char *from, const char *to);

#endif

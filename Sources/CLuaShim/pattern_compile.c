// From the text of a pattern to items. What is wrong with a pattern is told here, whatever the text it meets.
#include <ctype.h>

#include "pattern.h"

typedef struct {
  lua_State *L;
  const unsigned char *at, *end;
  pattern *made;
  pattern_item *items;
  pattern_set *sets;
  uint32_t set_count;
  uint8_t open[PATTERN_CAPTURES];  // captures that are not closed yet, innermost last
  int open_count;
  bool closed[PATTERN_CAPTURES];
} compiler;

bool pattern_class_has(int letter, int byte) {
  bool found;
  switch (tolower(letter)) {
    case 'a': found = isalpha(byte); break;
    case 'c': found = iscntrl(byte); break;
    case 'd': found = isdigit(byte); break;
    case 'g': found = isgraph(byte); break;
    case 'l': found = islower(byte); break;
    case 'p': found = ispunct(byte); break;
    case 's': found = isspace(byte); break;
    case 'u': found = isupper(byte); break;
    case 'w': found = isalnum(byte); break;
    default: found = isxdigit(byte);
  }
  return isupper(letter) ? !found : found;
}

static bool is_class(int letter) { return letter != 0 && strchr("acdglpsuwx", tolower(letter)) != NULL; }

static void add(pattern_set *set, int byte) { set->bits[byte >> 3] |= (uint8_t)(1u << (byte & 7)); }

static void add_class(pattern_set *set, int letter) {
  for (int byte = 0; byte < 256; byte++) {
    if (pattern_class_has(letter, byte)) add(set, byte);
  }
}

// The closing bracket of the set whose inside begins at `inside`. The first byte inside is never the end.
static const unsigned char *end_of_set(compiler *c, const unsigned char *inside) {
  const unsigned char *at = inside;
  do {
    if (at >= c->end) luaL_error(c->L, "malformed pattern (missing ']')");
    if (*at++ == '%') at++;
  } while (at >= c->end || *at != ']');
  return at;
}

// Reads the set that begins behind `[`; returns its number.
static uint32_t read_set(compiler *c) {
  bool complement = c->at < c->end && *c->at == '^';
  const unsigned char *at = c->at + complement;
  const unsigned char *close = end_of_set(c, at);
  pattern_set *set = &c->sets[c->set_count];
  for (; at < close; at++) {
    if (*at == '%') {
      at++;
      is_class(*at) ? add_class(set, *at) : add(set, *at);
    } else if (at[1] == '-' && at + 2 < close) {
      for (int byte = *at; byte <= at[2]; byte++) add(set, byte);
      at += 2;
    } else {
      add(set, *at);
    }
  }
  if (complement) {
    for (int i = 0; i < 32; i++) set->bits[i] = (uint8_t)~set->bits[i];
  }
  c->at = close + 1;
  return c->set_count++;
}

static void open_capture(compiler *c, pattern_item *item) {
  if (c->made->captures >= PATTERN_CAPTURES) luaL_error(c->L, "too many captures");
  bool is_position = c->at < c->end && *c->at == ')';
  item->kind = is_position ? ITEM_POSITION : ITEM_OPEN;
  item->first = (uint8_t)c->made->captures++;
  c->at += is_position;
  c->closed[item->first] = is_position;
  if (!is_position) c->open[c->open_count++] = item->first;
}

static void close_capture(compiler *c, pattern_item *item) {
  if (c->open_count == 0) luaL_error(c->L, "invalid pattern capture");
  item->kind = ITEM_CLOSE;
  item->first = c->open[--c->open_count];
  c->closed[item->first] = true;
}

static void read_reference(compiler *c, pattern_item *item, int digit) {
  int capture = digit - '1';
  if (capture < 0 || capture >= c->made->captures || !c->closed[capture]) {
    luaL_error(c->L, "invalid capture index %%%d", capture + 1);
  }
  item->kind = ITEM_REFERENCE;
  item->first = (uint8_t)capture;
}

// Behind a %. Only what stands for one byte may be repeated.
static bool read_escape(compiler *c, pattern_item *item) {
  if (c->at == c->end) luaL_error(c->L, "malformed pattern (ends with '%%')");
  int letter = *c->at++;
  if (letter == 'b') {
    if (c->end - c->at < 2) luaL_error(c->L, "malformed pattern (missing arguments to '%%b')");
    *item = (pattern_item){ITEM_BALANCED, 0, c->at[0], c->at[1], 0};
    c->at += 2;
    return false;
  }
  if (letter == 'f') {
    if (c->at == c->end || *c->at != '[') luaL_error(c->L, "missing '[' after '%%f' in pattern");
    c->at++;
    item->kind = ITEM_FRONTIER;
    item->set = read_set(c);
    return false;
  }
  if (isdigit(letter)) {
    read_reference(c, item, letter);
    return false;
  }
  item->kind = is_class(letter) ? ITEM_CLASS : ITEM_BYTE;
  item->first = (uint8_t)letter;
  return true;
}

static void read_item(compiler *c, pattern_item *item) {
  int byte = *c->at++;
  bool is_single = true;
  switch (byte) {
    case '(': open_capture(c, item); return;
    case ')': close_capture(c, item); return;
    case '%': is_single = read_escape(c, item); break;
    case '.': item->kind = ITEM_ANY; break;
    case '[':
      item->kind = ITEM_SET;
      item->set = read_set(c);
      break;
    default:
      if (byte == '$' && c->at == c->end) {
        item->kind = ITEM_END;
        return;
      }
      item->kind = ITEM_BYTE;
      item->first = (uint8_t)byte;
  }
  if (is_single && c->at < c->end && *c->at != 0 && strchr("*+-?", *c->at) != NULL) item->repeat = *c->at++;
}

static size_t count_sets(const unsigned char *at, const unsigned char *end) {
  size_t count = 0;
  for (; at < end; at++) count += *at == '[';
  return count;
}

pattern *pattern_compile(lua_State *L, const char *text, size_t length, bool may_be_anchored) {
  compiler c = {.L = L, .at = (const unsigned char *)text};
  c.end = c.at + length;
  size_t sets = count_sets(c.at, c.end);
  limits_charge(L, 1 + length / 4 + sets * 8);
  size_t items_at = sizeof(pattern) + sets * sizeof(pattern_set);
  char *block = lua_newuserdatauv(L, items_at + (length + 1) * sizeof(pattern_item), 0);
  memset(block, 0, items_at);
  c.made = (pattern *)block;
  c.made->sets = c.sets = (pattern_set *)(block + sizeof(pattern));
  c.made->items = c.items = (pattern_item *)(block + items_at);
  if (may_be_anchored && length > 0 && text[0] == '^') {
    c.made->anchored = true;
    c.at++;
  }
  while (c.at < c.end) {
    pattern_item *item = &c.items[c.made->item_count++];
    *item = (pattern_item){0};
    read_item(&c, item);
  }
  if (c.open_count > 0) luaL_error(L, "unfinished capture");
  c.items[c.made->item_count++] = (pattern_item){.kind = ITEM_DONE};
  return c.made;
}

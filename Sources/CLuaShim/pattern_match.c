// Matching: a search with steps back, each step counted, so that no pattern outruns the budget.
#include "pattern.h"

enum { CHARGED_AT_ONCE = 256 };

static const char *follow(pattern_match *m, const char *at, const pattern_item *item);

static void work(pattern_match *m, size_t steps) {
  m->work += steps > UINT32_MAX / 2 ? UINT32_MAX / 2 : (uint32_t)steps;
  if (m->work < CHARGED_AT_ONCE) return;
  uint32_t owed = m->work;
  m->work = 0;
  limits_charge(m->L, owed);
}

static bool in_set(const pattern_match *m, uint32_t set, unsigned char byte) {
  return (m->pattern->sets[set].bits[byte >> 3] >> (byte & 7)) & 1;
}

static bool fits(const pattern_match *m, const char *at, const pattern_item *item) {
  if (at >= m->end) return false;
  unsigned char byte = (unsigned char)*at;
  switch (item->kind) {
    case ITEM_BYTE: return byte == item->first;
    case ITEM_CLASS: return pattern_class_has(item->first, byte);
    case ITEM_SET: return in_set(m, item->set, byte);
    default: return true;
  }
}

// As many as there are, then fewer and fewer.
static const char *most_first(pattern_match *m, const char *at, const pattern_item *item) {
  size_t count = 0;
  while (fits(m, at + count, item)) count++;
  work(m, 1 + count / 4);
  size_t least = item->repeat == '+';
  if (count < least) return NULL;
  for (;;) {
    const char *end = follow(m, at + count, item + 1);
    if (end != NULL) return end;
    if (count == least) return NULL;
    count--;
  }
}

static const char *least_first(pattern_match *m, const char *at, const pattern_item *item) {
  for (;;) {
    const char *end = follow(m, at, item + 1);
    if (end != NULL) return end;
    if (!fits(m, at, item)) return NULL;
    at++;
  }
}

static const char *balanced(pattern_match *m, const char *at, const pattern_item *item) {
  if (at >= m->end || (unsigned char)*at != item->first) return NULL;
  size_t depth = 1;
  for (const char *next = at + 1; next < m->end; next++) {
    unsigned char byte = (unsigned char)*next;
    if (byte == item->second) {
      if (--depth == 0) {
        work(m, (size_t)(next - at) / 4);
        return next + 1;
      }
    } else if (byte == item->first) {
      depth++;
    }
  }
  work(m, (size_t)(m->end - at) / 4);
  return NULL;
}

static bool at_frontier(const pattern_match *m, const char *at, const pattern_item *item) {
  unsigned char before = at == m->text ? 0 : (unsigned char)at[-1];
  unsigned char after = at == m->end ? 0 : (unsigned char)*at;
  return !in_set(m, item->set, before) && in_set(m, item->set, after);
}

static const char *repeated(pattern_match *m, const char *at, const pattern_item *item) {
  pattern_capture *capture = &m->captures[item->first];
  // A position has no text to be repeated.
  if (capture->length == CAPTURE_POSITION) return NULL;
  size_t length = (size_t)capture->length;
  work(m, length / 8);
  if ((size_t)(m->end - at) < length || memcmp(capture->start, at, length) != 0) return NULL;
  return at + length;
}

// Captures are written on the way and put back where the way leads nowhere.
static const char *captured(pattern_match *m, const char *at, const pattern_item *item) {
  pattern_capture *capture = &m->captures[item->first];
  pattern_capture before = *capture;
  if (item->kind == ITEM_CLOSE) {
    capture->length = at - capture->start;
  } else {
    *capture = (pattern_capture){at, item->kind == ITEM_POSITION ? CAPTURE_POSITION : 0};
  }
  const char *end = follow(m, at, item + 1);
  if (end == NULL) *capture = before;
  return end;
}

static const char *walk(pattern_match *m, const char *at, const pattern_item *item) {
  for (;; item++) {
    work(m, 1);
    switch (item->kind) {
      case ITEM_DONE: return at;
      case ITEM_END: return at == m->end ? at : NULL;
      case ITEM_OPEN:
      case ITEM_POSITION:
      case ITEM_CLOSE: return captured(m, at, item);
      case ITEM_BALANCED: at = balanced(m, at, item); break;
      case ITEM_REFERENCE: at = repeated(m, at, item); break;
      case ITEM_FRONTIER: at = at_frontier(m, at, item) ? at : NULL; break;
      default:
        switch (item->repeat) {
          case '*':
          case '+': return most_first(m, at, item);
          case '-': return least_first(m, at, item);
          case '?':
            if (fits(m, at, item)) {
              const char *end = follow(m, at + 1, item + 1);
              if (end != NULL) return end;
            }
            break;
          default: at = fits(m, at, item) ? at + 1 : NULL;
        }
    }
    if (at == NULL) return NULL;
  }
}

static const char *follow(pattern_match *m, const char *at, const pattern_item *item) {
  if (++m->depth > PATTERN_DEPTH) luaL_error(m->L, "pattern too complex");
  const char *end = walk(m, at, item);
  m->depth--;
  return end;
}

pattern_match pattern_begin(lua_State *L, const pattern *pattern, const char *text, size_t length) {
  return (pattern_match){.L = L, .pattern = pattern, .text = text, .end = text + length};
}

const char *pattern_run(pattern_match *match, const char *at) {
  match->depth = 0;
  return follow(match, at, match->pattern->items);
}

void pattern_push_capture(pattern_match *match, int index, const char *from, const char *to) {
  if (match->pattern->captures == 0) {
    if (index != 0) luaL_error(match->L, "invalid capture index %%%d", index + 1);
    lua_pushlstring(match->L, from, (size_t)(to - from));
    return;
  }
  if (index >= match->pattern->captures) luaL_error(match->L, "invalid capture index %%%d", index + 1);
  pattern_capture capture = match->captures[index];
  if (capture.length == CAPTURE_POSITION) {
    lua_pushinteger(match->L, capture.start - match->text + 1);
  } else {
    lua_pushlstring(match->L, capture.start, (size_t)capture.length);
  }
}

int pattern_push_captures(pattern_match *match, const char *from, const char *to) {
  int count = match->pattern->captures == 0 ? 1 : match->pattern->captures;
  luaL_checkstack(match->L, count, "too many captures");
  for (int i = 0; i < count; i++) pattern_push_capture(match, i, from, to);
  return count;
}

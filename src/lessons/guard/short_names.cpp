#include "lessons/guard/short_names.h"

#include <algorithm>
#include <array>

namespace aparte::lessons::guard {

namespace {

struct Short {
    QStringView name, called;
};

constexpr auto table = std::to_array<Short>(
    {{u"abdelkader", u"kader"},   {u"abdelkrim", u"krim"},     {u"agathe", u"aga"},       {u"albert", u"bebert"},
     {u"alexander", u"alex"},     {u"alexandra", u"alex"},     {u"alexandre", u"alex"},   {u"alexis", u"alex"},
     {u"alfred", u"fred"},        {u"alfred", u"alfie"},       {u"amanda", u"mandy"},     {u"andrew", u"andy"},
     {u"andrew", u"drew"},        {u"angelique", u"angie"},    {u"anthony", u"tony"},     {u"antoine", u"toine"},
     {u"antoine", u"tonio"},      {u"antonio", u"toni"},       {u"arthur", u"tutur"},     {u"barbara", u"barb"},
     {u"barbara", u"babs"},       {u"benedicte", u"bene"},     {u"benjamin", u"ben"},     {u"benjamin", u"benji"},
     {u"benoit", u"ben"},         {u"bernadette", u"nadette"}, {u"bernard", u"nanard"},   {u"brigitte", u"bribri"},
     {u"camille", u"cam"},        {u"camille", u"camcam"},     {u"caroline", u"caro"},    {u"catherine", u"cathy"},
     {u"catherine", u"kate"},     {u"catherine", u"katie"},    {u"cecile", u"cess"},      {u"charles", u"charlie"},
     {u"charles", u"charly"},     {u"charlotte", u"charlie"},  {u"charlotte", u"lotte"},  {u"christelle", u"chris"},
     {u"christian", u"chris"},    {u"christina", u"chris"},    {u"christina", u"tina"},   {u"christine", u"chris"},
     {u"christine", u"cricri"},   {u"christophe", u"chris"},   {u"christophe", u"tophe"}, {u"christopher", u"chris"},
     {u"clement", u"clem"},       {u"clementine", u"clem"},    {u"daniel", u"dan"},       {u"daniel", u"dany"},
     {u"daniel", u"danny"},       {u"daniele", u"dany"},       {u"danielle", u"dany"},    {u"david", u"dave"},
     {u"deborah", u"deb"},        {u"deborah", u"debbie"},     {u"delphine", u"delf"},    {u"dominique", u"dom"},
     {u"dominique", u"domi"},     {u"dorothee", u"doro"},      {u"edouard", u"doudou"},   {u"edouard", u"eddy"},
     {u"edward", u"eddie"},       {u"edward", u"ted"},         {u"eleonore", u"elea"},    {u"elisabeth", u"babeth"},
     {u"elisabeth", u"lisa"},     {u"elisabeth", u"babette"},  {u"elizabeth", u"liz"},    {u"elizabeth", u"beth"},
     {u"elizabeth", u"lizzie"},   {u"elizabeth", u"betty"},    {u"elizabeth", u"eliza"},  {u"emilie", u"mimi"},
     {u"emmanuel", u"manu"},      {u"emmanuelle", u"manu"},    {u"emmanuelle", u"manue"}, {u"estelle", u"stella"},
     {u"fabien", u"fab"},         {u"fabienne", u"fab"},       {u"fabrice", u"fab"},      {u"ferdinand", u"ferdi"},
     {u"florence", u"flo"},       {u"florent", u"flo"},        {u"florian", u"flo"},      {u"francis", u"francky"},
     {u"francois", u"fanfan"},    {u"francoise", u"fanfan"},   {u"francoise", u"soizic"}, {u"frederic", u"fred"},
     {u"frederic", u"fredo"},     {u"frederick", u"fred"},     {u"frederique", u"fred"},  {u"gabriel", u"gab"},
     {u"gabriel", u"gaby"},       {u"gabrielle", u"gab"},      {u"gabrielle", u"gaby"},   {u"genevieve", u"gene"},
     {u"georges", u"jojo"},       {u"gerard", u"gege"},        {u"gregoire", u"greg"},    {u"gregory", u"greg"},
     {u"guillaume", u"guigui"},   {u"guillaume", u"guil"},     {u"gwenaelle", u"gwen"},   {u"henry", u"harry"},
     {u"hubert", u"hub"},         {u"ibrahim", u"ibra"},       {u"isabelle", u"isa"},     {u"isabelle", u"zaza"},
     {u"jacqueline", u"jacotte"}, {u"jacques", u"jacquot"},    {u"james", u"jim"},        {u"james", u"jimmy"},
     {u"jean", u"jeannot"},       {u"jennifer", u"jen"},       {u"jennifer", u"jenny"},   {u"jeremie", u"jerem"},
     {u"jeremy", u"jerem"},       {u"jerome", u"jeje"},        {u"jessica", u"jess"},     {u"jonathan", u"jon"},
     {u"jonathan", u"jona"},      {u"jonathan", u"jonny"},     {u"joseph", u"joe"},       {u"joseph", u"jojo"},
     {u"josephine", u"josie"},    {u"julien", u"juju"},        {u"juliette", u"juju"},    {u"katherine", u"kate"},
     {u"katherine", u"katie"},    {u"katherine", u"kathy"},    {u"katherine", u"kat"},    {u"kathleen", u"kate"},
     {u"kathleen", u"katie"},     {u"kathleen", u"kathy"},     {u"kenneth", u"ken"},      {u"kenneth", u"kenny"},
     {u"kevin", u"kev"},          {u"laetitia", u"laeti"},     {u"laurence", u"lolo"},    {u"laurent", u"lolo"},
     {u"lawrence", u"larry"},     {u"leonard", u"lenny"},      {u"leopold", u"leo"},      {u"madeleine", u"mado"},
     {u"magali", u"mag"},         {u"magdalena", u"magda"},    {u"margaret", u"maggie"},  {u"margaret", u"peggy"},
     {u"margaux", u"margo"},      {u"marguerite", u"margot"},  {u"mathias", u"math"},     {u"mathias", u"matt"},
     {u"mathieu", u"mat"},        {u"mathieu", u"matt"},       {u"mathieu", u"math"},     {u"mathilde", u"mathou"},
     {u"matthew", u"matt"},       {u"matthieu", u"mat"},       {u"matthieu", u"matt"},    {u"matthieu", u"math"},
     {u"maurice", u"momo"},       {u"maxime", u"max"},         {u"maximilien", u"max"},   {u"michael", u"mike"},
     {u"michael", u"mick"},       {u"michael", u"micka"},      {u"michel", u"michou"},    {u"michel", u"mich"},
     {u"mickael", u"mick"},       {u"mickael", u"micka"},      {u"mohamed", u"momo"},     {u"mohammed", u"momo"},
     {u"monique", u"mona"},       {u"nathalie", u"nath"},      {u"nathalie", u"nat"},     {u"nathan", u"nat"},
     {u"nicholas", u"nick"},      {u"nicolas", u"nico"},       {u"olivier", u"oliv"},     {u"pamela", u"pam"},
     {u"pascal", u"pasca"},       {u"pascale", u"pasca"},      {u"patricia", u"patou"},   {u"patricia", u"patty"},
     {u"patrick", u"patou"},      {u"peter", u"pete"},         {u"philip", u"phil"},      {u"philippe", u"phil"},
     {u"philippe", u"philou"},    {u"pierre", u"pierrot"},     {u"raphael", u"raph"},     {u"raphaelle", u"raph"},
     {u"raymond", u"ray"},        {u"rebecca", u"becky"},      {u"rebecca", u"becca"},    {u"richard", u"rick"},
     {u"richard", u"ricky"},      {u"robert", u"bob"},         {u"robert", u"bobby"},     {u"robert", u"robbie"},
     {u"roland", u"rolly"},       {u"ronald", u"ron"},         {u"ronald", u"ronnie"},    {u"samantha", u"sam"},
     {u"samuel", u"sam"},         {u"sandrine", u"sandy"},     {u"sandrine", u"sandra"},  {u"sebastien", u"seb"},
     {u"stanislas", u"stan"},     {u"stephane", u"steph"},     {u"stephanie", u"steph"},  {u"stephen", u"steve"},
     {u"steven", u"steve"},       {u"susan", u"susie"},        {u"sylvain", u"sylv"},     {u"sylvie", u"sylv"},
     {u"theodore", u"theo"},      {u"theodore", u"ted"},       {u"theodore", u"teddy"},   {u"therese", u"tess"},
     {u"thibault", u"titi"},      {u"thierry", u"titi"},       {u"thomas", u"tom"},       {u"thomas", u"tommy"},
     {u"timothee", u"tim"},       {u"timothy", u"tim"},        {u"valerie", u"val"},      {u"vanessa", u"nessa"},
     {u"veronique", u"vero"},     {u"victoria", u"vicky"},     {u"vincent", u"vince"},    {u"virginie", u"virg"},
     {u"virginie", u"ninie"},     {u"william", u"willy"},      {u"william", u"billy"},    {u"xavier", u"xav"},
     {u"yasmina", u"yas"},        {u"yohann", u"yoyo"},        {u"zacharie", u"zach"}});

} // namespace

QStringList shortNamesOf(QStringView foldedFirstName) {
    QStringList all;
    for (const Short &each : table)
        if (each.name == foldedFirstName)
            all << each.called.toString();
    return all;
}

QStringList shortDoubleNames(QStringView first, QStringView second) {
    static constexpr QStringView doubled[] = {u"anne", u"jean", u"marie", u"pierre", u"louis", u"paul"};
    QStringList all;
    if (std::ranges::find(doubled, first) == std::end(doubled))
        return all;
    for (qsizetype letters = 2; letters < std::min<qsizetype>(second.size(), 5); ++letters)
        all << first.toString() + second.first(letters).toString();
    if (second.size() > 2) // Anne-Sophie, Marie-Laure: Anne-So, Marie-Lo
        all << first.toString() + second.first(1).toString() + u'o';
    return all;
}

} // namespace aparte::lessons::guard

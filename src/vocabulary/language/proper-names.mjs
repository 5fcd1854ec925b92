/**
 * Words that a speller must not take for misspelled ones, because they name a person or a place: for `generate.mjs`, which lists
 * those that look like a word of the phrases. Lower case, without accents.
 */

/** Common first names in the United States, among them Spanish ones. */
export const firstNames = `
  aaron abby abigail adam alan albert alejandro alexander alexis alice amanda amber amy andrea andrew angel angela ann anna
  anthony antonio arthur ashley austin barbara benjamin betty beverly billy bobby brandon brenda brian brittany bruce bryan
  camila carl carlos carmen carol carolyn catherine charles charlotte cheryl christa christian christina christine christopher
  consuelo cristina cynthia daniel danielle david deborah debra denise dennis diana diane diego dolores donald donna doris
  dorothy douglas dylan eduardo edward elijah elizabeth emily emma eric esperanza ethan eugene evelyn fernando frances francisco
  frank gabriel gary george gerald gloria grace gregory guadalupe hannah harold heather helen henry isabella jack jacob
  jacqueline james janet janice jason javier jean jeffrey jennifer jeremy jerry jesse jessica joan joe john johnny jonathan
  jordan jorge jose joseph joshua joyce juan judith judy julia julie justin karen katherine kathleen kathryn kayla keith kelly
  kenneth kevin kimberly kristin kristina kyle larry laura lauren lawrence linda lisa logan lori louis lucia luis luz madison
  margaret maria mariana marie marilyn mark martha mary mateo matthew megan melissa michael michelle miguel nancy natalie nathan
  nicholas nicole noah olivia pamela patricia patrick paul pedro peter philip rachel rafael ralph randy raymond rebecca ricardo
  richard robert roberto roger ronald rosa roy russell ruth ryan samantha samuel sandra santiago sara sarah scott sean sergio
  sharon shirley sofia soledad sophia stella stephanie stephen steven susan teresa terry theresa thomas timothy tyler valentina
  victoria vincent virginia walter wayne william willie zachary`;

/** Common last names in the United States, among them Spanish ones. */
export const lastNames = `
  adams aguilar alexander allen alvarado alvarez anderson andrews angier armstrong arnold bailey baker barnes bell bennett berry
  black booker boyd bradley brooks brown bryant burns butler campbell carpenter carroll carter castillo castro chavez chen clark
  cole coleman collins contreras cook cooper cox crawford cruz cunningham curran daniels daugherty davis delgado diaz dixon
  driggs duncan dunn edwards elliott ellis evans ferguson fernandez fisher flores ford foster fox freeman freund garcia gardner
  garza gibson gomez gonzales gonzalez gordon graham grant gray green griffin gutierrez guzman hall hamilton hansen harmon
  harris harrison hart hawkins hayes henderson henry hernandez herrera herron hicks hill hoffman holmes howard hudson hughes
  hunt hunter jackson james jenkins jimenez johnson johnston jones jordan kelley kelly kennedy kim king knight kurtz lane
  lawrence lee lewis long lopez marshall martin martinez mason mather matthews mcdonald medina mendez mendoza meyer miller mills
  mitchell moore morales moreno morgan morris munoz murphy murray myers nelson nguyen nichols olson ortiz owens palmer parker
  patel patterson payne pena perez perkins perry peters peterson phelan phillips pierce porter powell prescott price ramirez
  ramos ray reed reyes reynolds rice richards richardson riley rivera roberts robertson robinson rodriguez rogers romero rose
  ross ruiz russell ryan salazar sanchez sanders sandoval santos schmidt scott shaw silva simmons simpson smith snyder soto
  spencer stephens stetson stevens stewart stone sullivan sutter taylor thomas thompson toller torres tran tremper trimble
  truman tucker turner vargas vasquez wagner walker wallace ward warren washington watson weaver webb wells west whelan white
  williams willis wilson wood woods wright young zimmer zimmerman`;

/** The words of the names of the states and of the largest cities. */
export const placeNames = `
  alabama alaska albuquerque american anaheim anchorage angeles antonio arizona arkansas arlington aspen atlanta aurora austin
  bakersfield baltimore baton beach boise boston boulder bronx brooklyn buffalo butterfield california cape carolina chandler
  charlotte chelan chesapeake chevy chicago christi chula cincinnati city clarita cleveland colorado columbia columbus
  connecticut coral corpus corunna dakota dallas darien delaware demotte denver detroit diego district durham fayetteville
  florida fort francisco fremont fresno frisco garland georgia gilbert glendale golden greensboro guam hampshire hanover hawaii
  henderson hermon herrin honolulu houston huntington idaho illinois indiana indianapolis iowa irvine irving island islands
  jacksonville jersey jose juan kansas kentucky kissimmee lake laredo lexington lincoln long louis louisiana louisville lubbock
  lucie madison maine manhattan maryland massachusetts memphis mesa mexico miami michigan milwaukee minneapolis minnesota
  mississippi missouri modesto montana moreno nashville nebraska nevada new newark norfolk north oakland of ohio oklahoma omaha
  oregon orlando orleans paso paul pennsylvania philadelphia phoenix pittsburgh plano port portland pueblo puerto queens raleigh
  reno rhode richmond rico riverside rochester rouge sacramento saint salem salt samoa santa scottsdale seattle shakopee south
  spokane springs staten stockton tacoma tampa tennessee texas toledo tucson tulsa utah valley vegas vermont virgin virginia
  vista washington wayne west wichita winston wisconsin worcester worth wyoming yonkers york`;
